import { i18n } from '#i18n';
import type { Contact } from '../policy/policy';

/** Whom to ask, one press away where a number or an address is known. */
export function ContactList({ contacts }: { contacts: readonly Contact[] }) {
  if (contacts.length === 0) return null;
  return (
    <section aria-labelledby="contacts">
      <h2 id="contacts">{i18n.t('contacts.heading')}</h2>
      <ul class="contacts">
        {contacts.map((contact) => (
          <ContactEntry key={`${contact.role} ${contact.name}`} contact={contact} />
        ))}
      </ul>
    </section>
  );
}

function ContactEntry({ contact: { role, name, email, phone } }: { contact: Contact }) {
  return (
    <li>
      <span class="who">{name ?? role}</span>
      {name !== undefined && <span class="quiet">{role}</span>}
      {phone !== undefined && <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>}
      {email !== undefined && <a href={`mailto:${email}`}>{email}</a>}
    </li>
  );
}
