import './page/page.css';
import { readPageOptions } from './page/readPageOptions';
import { startPage } from './page/startPage';

window.workbench = startPage(readPageOptions(location.search, navigator.language));
