/* Styles of what only the build renders. The browser never meets these components, so this is an entry
   of its own: its stylesheet goes into the pages, its script nowhere. */
export { default as colophon } from '../components/Colophon.module.css';
export { default as embedDisclosure } from '../components/EmbedDisclosure.module.css';
export { default as masthead } from '../components/Masthead.module.css';
export { default as travellers } from '../components/Travellers.module.css';
export { default as explainer } from './Explainer.module.css';
export { default as wholeStory } from './WholeStory.module.css';
