import { useState } from 'preact/hooks';
import { Dialog } from './dialog';

export interface NameDialogProps {
  title: string;
  label: string;
  value: string;
  confirm: string;
  cancel: string;
  onConfirm: (name: string) => void;
  onClose: () => void;
}

/** Asks for a name. Enter confirms; an empty name cannot be confirmed. */
export function NameDialog({ title, label, value, confirm, cancel, onConfirm, onClose }: NameDialogProps) {
  const [name, setName] = useState(value);
  return (
    <Dialog title={title} onClose={onClose} closeLabel={cancel}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() === '') return;
          onConfirm(name);
          onClose();
        }}
      >
        <label>{label}<input type="text" value={name} maxLength={80} autoFocus onInput={(event) => setName(event.currentTarget.value)} /></label>
        <p class="dialog-buttons"><button type="submit" class="primary" disabled={name.trim() === ''}>{confirm}</button></p>
      </form>
    </Dialog>
  );
}
