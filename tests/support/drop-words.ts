/** Drops words on a panel, as the browser does with what is dragged there from a page. It is sent to the panel as it is. */
export function dropWords(panel: Document, words: string): void {
  const dataTransfer = new DataTransfer();
  dataTransfer.setData('text/plain', words);
  for (const name of ['dragover', 'drop']) {
    panel.body.dispatchEvent(new DragEvent(name, { dataTransfer, bubbles: true, cancelable: true }));
  }
}
