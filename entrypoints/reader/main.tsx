import { mount } from '../shared/mount';
import '../page.content/page.css';
import { prepareWorker } from './pdf/open-pdf';
import { Reader } from './reader';
import './reader.css';

prepareWorker();
// The bytes of a file are given away to pdf.js: it cannot be opened twice.
mount(<Reader />, { strict: false });
