import type { CDPSession, Page } from 'playwright-core';

/** One thing that a screen reader meets. */
export type Spoken = {
  /** As Chromium calls it: "heading", "DisclosureTriangle", "StaticText". */
  role: string;
  name: string;
  /** "checked", "folded", "current step", "level 2" is in `level`. */
  states: readonly string[];
  /** Of a heading. */
  level: number | undefined;
  /** The element whose lines it is written in; undefined for what the stylesheet writes. */
  block: number | undefined;
  children: readonly Spoken[];
};

type AxNode = {
  nodeId: string;
  ignored: boolean;
  role?: { value?: string };
  name?: { value?: string };
  description?: { value?: string };
  properties?: { name: string; value: { value?: string | number | boolean } }[];
  childIds?: string[];
  parentId?: string;
  backendDOMNodeId?: number;
};

type DomNode = {
  nodeId: number;
  parentId?: number;
  backendNodeId: number;
  nodeName: string;
  /** Names and values in turn. */
  attributes?: string[];
};

/** Passed over: what is inside is read as if they weren't there. */
const silent = ['none', 'generic', 'LabelText', 'InlineTextBox', 'ListMarker', 'LineBreak'];
const blocks = 'P DIV LI FIGCAPTION H1 H2 H3 SUMMARY NAV SECTION BODY'.split(' ');

/**
 * What Chromium hands to screen readers: its own tree, and of the document's attributes what the tree
 * doesn't tell.
 *
 * @param attribute the part of the page that carries it; the whole page when left out
 */
export async function accessibilityTree(page: Page, attribute?: string): Promise<Spoken> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] };
  const dom = await readDom(session);
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const heard = (node: AxNode): Spoken[] => {
    const children = (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []).flatMap(heard);
    const role = node.role?.value ?? 'none';
    if (node.ignored || silent.includes(role)) return children;
    const level = node.properties?.find(({ name }) => name === 'level')?.value.value;
    return [
      {
        role,
        name: node.name?.value ?? '',
        states: [...statesOf(node), ...dom.saidBy(node)],
        level: role === 'heading' ? Number(level) : undefined,
        block: dom.blockOf(node),
        children: role === 'StaticText' ? [] : children,
      },
    ];
  };
  const root = nodes.find((node) =>
    attribute === undefined ? node.parentId === undefined : dom.has(node, attribute),
  );
  const [spoken] = root === undefined ? [] : heard(root);
  if (spoken === undefined) throw new Error(`Nothing is spoken in ${attribute ?? 'the page'}.`);
  return spoken;
}

function statesOf({ properties = [], description }: AxNode): string[] {
  const states = properties.flatMap(({ name, value: { value } }) => {
    const isOn = value === true || value === 'true';
    if (name === 'expanded') return isOn ? 'open' : 'folded';
    if (name === 'pressed' && !isOn) return 'not pressed';
    if (['checked', 'disabled', 'pressed', 'invalid', 'required'].includes(name) && isOn)
      return name;
    return [];
  });
  return description?.value ? [...states, `described as “${description.value}”`] : states;
}

/** Where the reader is, changes of language, what speaks by itself. */
async function readDom(session: CDPSession) {
  await session.send('DOM.enable');
  const { nodes } = (await session.send('DOM.getFlattenedDocument', { depth: -1 })) as {
    nodes: DomNode[];
  };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const byBackend = new Map(nodes.map((node) => [node.backendNodeId, node]));
  const domOf = ({ backendDOMNodeId }: AxNode) => byBackend.get(backendDOMNodeId ?? -1);
  const valueOf = (node: AxNode, name: string): string | undefined => {
    const { attributes = [] } = domOf(node) ?? {};
    const index = attributes.findIndex((one, at) => at % 2 === 0 && one === name);
    return index === -1 ? undefined : attributes[index + 1];
  };
  return {
    has: (node: AxNode, name: string) => valueOf(node, name) !== undefined,
    saidBy(node: AxNode): string[] {
      const [current, lang] = [valueOf(node, 'aria-current'), valueOf(node, 'lang')];
      return [
        ...(current === undefined ? [] : [`current ${current}`]),
        ...(lang === undefined ? [] : [`in ${lang}`]),
        ...(node.role?.value === 'status' ? ['speaks by itself'] : []),
      ];
    },
    blockOf(node: AxNode): number | undefined {
      let at = domOf(node);
      while (at !== undefined && !blocks.includes(at.nodeName)) at = byId.get(at.parentId ?? -1);
      return at?.nodeId;
    },
  };
}
