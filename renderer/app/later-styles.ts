// antd's CSS of the components that stand behind the passphrase.
import 'antd-styles:later.css'
