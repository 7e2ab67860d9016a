import type { PageTranslator } from '../../utils/i18n/translator';
import { button, make } from './clip-bar/elements';
import type { InPageHost } from './in-page-host';

/** Says that this page still has an older Kamernoot, which no longer answers. */
export function showUpdateNotice(host: InPageHost, translate: PageTranslator): void {
  const close = button('×', 'close', () => host.hide(notice));
  close.setAttribute('aria-label', translate('notice.dismiss'));
  const notice = make(
    'section',
    { className: 'bar notice', lang: translate.language, attributes: { role: 'alert' } },
    make(
      'div',
      { className: 'actions' },
      make('p', { className: 'said' }, translate('notice.updated')),
      button(translate('notice.reload'), 'primary', () => location.reload()),
      close,
    ),
  );
  host.show(notice);
}
