// Order matters: antd's static CSS sits in a layer of its own (styles.css), so that ours wins without tricks.
import './styles.css'
import '../ui/base.css'
import '../ui/pieces.css'
import '../ui/data-table.css'
import '../ui/form/form.css'
import './frame.css'
