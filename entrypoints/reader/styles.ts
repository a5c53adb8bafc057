// Inlined: a script injected at run time gets no style sheet of its own in Chromium.
import appearancePanel from '../../components/appearance-panel.css?inline';
import articleView from '../../components/article-view.css?inline';
import frame from '../../components/frame.css?inline';
import theme from '../../components/theme.css?inline';
import reader from './reader.css?inline';

export const css = [theme, frame, articleView, appearancePanel, reader].join('\n');
