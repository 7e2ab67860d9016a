import { createRoot } from 'react-dom/client';
import '../../components/basics/base.css';
import '../page.content/page.css';
import './reader.css';
import { App } from './app';
import { prepareWorker } from './pdf/open-pdf';

prepareWorker();

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
