/** A file let fall anywhere must not open in the archive's place. */
export function refuseFiles(event: DragEvent): void {
  if (!event.dataTransfer?.types.includes('Files')) return;
  event.preventDefault();
  event.dataTransfer.dropEffect = 'none';
}
