import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What stands in an article. */
export type Article = {
  /** Address of the frame's page. */
  src: string;
  /** Further attributes of the frame: `sandbox="allow-scripts"`. */
  attributes?: string;
  /** CSS px. */
  width?: number;
  height?: number;
};

/**
 * Somebody else's article with a frame in it, at an origin of its own, that keeps what the frame says in
 * `window.said`.
 *
 * @returns its address, and how to end it
 */
export async function serveArticle(article: Article) {
  const { src, attributes = '', width = 390, height = 900 } = article;
  const html = `<!doctype html><html lang="en"><title>Article</title><body>
    <script>said = []; onmessage = ({ data }) => said.push(data)</script>
    <p>Words before.</p>
    <iframe title="Explainer" src="${src}" width="${width}" height="${height}" ${attributes}></iframe>
    <p>Words after.</p></body></html>`;
  const server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html;charset=utf-8' }).end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    // Another host than the site's, not just another port.
    url: `http://localhost:${port}/`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
