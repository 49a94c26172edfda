/** Shown when graph.json is missing, broken or of another version. */
export function Problem({ text }: { text: string }) {
  return (
    <main class="message">
      <p class="wordmark">
        Who<i>said</i>
      </p>
      <h1>No graph to show</h1>
      <p role="alert">{text}</p>
      <p>
        Build one from a folder of articles, then load this page again:
        <code>npx whosaid build seeds --out graph</code>
      </p>
      <button type="button" onClick={() => location.reload()}>
        Load again
      </button>
    </main>
  );
}

/** Shown for a graph without nodes. */
export function Empty() {
  return (
    <main class="message">
      <p class="wordmark">
        Who<i>said</i>
      </p>
      <h1>Nobody has said anything yet</h1>
      <p>
        The graph was read, and it is empty: no article in the folder reports a statement, or the folder holds no
        article.
      </p>
      <p>
        Put articles as text files into a folder and build the graph again:
        <code>npx whosaid build seeds --out graph</code>
      </p>
    </main>
  );
}
