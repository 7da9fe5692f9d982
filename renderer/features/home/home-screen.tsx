import { HOME_TEXT } from '../../text/home'
import { Page } from '../../ui/page'

/** 工作台: what is due, what is wrong, and where one left off. */
export const HomeScreen = () => <Page title={HOME_TEXT.title}>{null}</Page>
