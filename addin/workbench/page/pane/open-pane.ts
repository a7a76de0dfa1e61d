/** Puts the add-in's built pane, afresh, into its place beside the grid. */
export function openPane(place: HTMLElement): void {
  const frame = document.createElement('iframe');
  frame.title = '招商任务窗格';
  frame.src = '/pane/taskpane.html';
  place.replaceChildren(frame);
}
