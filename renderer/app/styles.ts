// antd's own CSS lies in a layer below ours (build/antd-styles.mjs); what comes after the passphrase is in later-styles.
import 'antd-styles:first.css'
import '../ui/base.css'
import '../ui/pieces.css'
import '../ui/data-table.css'
import '../ui/form/form.css'
import './frame.css'
