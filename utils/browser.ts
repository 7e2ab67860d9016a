/** The one door to the browser's extension API; everything else imports it from here. */
export { browser, type Browser } from 'wxt/browser';
