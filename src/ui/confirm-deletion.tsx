import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';

type Props = { count: number; onDelete: () => void; onKeep: () => void };

/** Asks once more before entries go for good. */
export function ConfirmDeletion({ count, onDelete, onKeep }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const opened = dialog.current;
    opened?.showModal();
    keep.current?.focus();
    return () => opened?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      role="alertdialog"
      aria-labelledby="delete-heading"
      aria-describedby="delete-lead"
      onCancel={onKeep}
    >
      <h2 id="delete-heading">{i18n.t('deletion.heading', count)}</h2>
      <p id="delete-lead">{i18n.t('deletion.lead')}</p>
      <p class="tools">
        <button ref={keep} type="button" class="primary" onClick={onKeep}>
          {i18n.t('deletion.keep')}
        </button>
        <button type="button" class="plain" onClick={onDelete}>
          {i18n.t('deletion.delete')}
        </button>
      </p>
    </dialog>
  );
}
