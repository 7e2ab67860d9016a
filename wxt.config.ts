import { defineConfig } from 'wxt';
import { manifestFor } from './utils/manifest';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  manifest: manifestFor,
  zip: {
    // Without the browser's name both archives would be written to one file.
    artifactTemplate: '{{name}}-{{version}}-{{browser}}.zip',
    sourcesTemplate: '{{name}}-{{version}}-sources.zip',
    excludeSources: ['test-output/**', 'start-output/**'],
  },
});
