// The yardstick of `npm run bench:explorer`: Sigma over the same graph, its default programs, with the reducers of its
// own examples: what is hovered or selected keeps its neighbours, the rest fades.
import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';

const colours: Readonly<Record<string, string>> = {
  person: '#c23b26',
  country: '#1c6a9c',
  organization: '#0f7d64',
  statement: '#454c53',
  document: '#7d868e',
};

declare global {
  interface Window {
    bare?: { readonly positionOf: (key: string) => { readonly x: number; readonly y: number } };
  }
}

const graph = new MultiDirectedGraph();
graph.import(await (await fetch('./graph.json')).json());
let near: ReadonlySet<string> | null = null;
let selected: string | null = null;
let hidden = '';
graph.updateEachNodeAttributes((_, { label, x, y, size, kind }) => ({ label, x, y, size, kind, color: colours[kind] }));
const sigma = new Sigma(graph, document.getElementById('stage')!, {
  nodeReducer: (key, data) => ({
    ...data,
    hidden: data.kind === hidden,
    ...(near && !near.has(key) ? { label: '', color: '#eeeeee' } : {}),
  }),
  edgeReducer: (key, data) => ({
    ...data,
    hidden: near !== null && !graph.extremities(key).every((end) => near!.has(end)),
  }),
});
const focus = (key: string | null) => {
  near = key === null ? null : new Set([key, ...graph.neighbors(key)]);
  sigma.refresh({ skipIndexation: true });
};
sigma.on('enterNode', ({ node }) => focus(node));
sigma.on('leaveNode', () => focus(selected));
sigma.on('clickNode', ({ node }) => {
  selected = node;
  focus(node);
});
document.querySelector('button')!.addEventListener('click', () => {
  hidden = 'country';
  sigma.refresh();
});
window.bare = { positionOf: (key) => sigma.framedGraphToViewport(sigma.getNodeDisplayData(key)!) };
