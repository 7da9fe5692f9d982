export { fieldColumn, numberColumn } from '../../../ui/record/field-columns'
