import { i18n } from '#i18n';
import type { Contact } from '../policy/policy';
import { Section } from './section';

/** Whom to ask, one press away where a number or an address is known. */
export function ContactList({ contacts }: { contacts: readonly Contact[] }) {
  if (contacts.length === 0) return null;
  return (
    <Section id="contacts" heading={i18n.t('contacts.heading')}>
      <ul class="contacts">
        {contacts.map((contact) => (
          <ContactEntry key={`${contact.role} ${contact.name}`} contact={contact} />
        ))}
      </ul>
    </Section>
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
