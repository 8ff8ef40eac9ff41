import sidebar from './sidebar.css?inline';

/** The style sheet of the sidebar's shadow root, as text. */
export const sidebarStyles = [sidebar].join('\n');
