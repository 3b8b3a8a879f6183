import '@fontsource/ibm-plex-sans-arabic/400.css';
import '@fontsource/ibm-plex-sans-arabic/600.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/layout.css';
import './styles/controls.css';
import './styles/search.css';
import './styles/filters.css';
import './styles/table.css';
import './styles/panel.css';
import './styles/evidence.css';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { readView } from './state/useView.ts';
import { dressPage } from './theme/page.ts';

dressPage(readView()); // before the first paint, so that nothing flashes in the wrong direction or theme
const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
