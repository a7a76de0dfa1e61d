/** Hands content over as a file to be saved. The page's own download; nothing leaves the machine. */
export function saveFile(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun; the browser keeps what it needs of it.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
