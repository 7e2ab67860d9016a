import { Exporting } from '../shared/exporting';
import { mount } from '../shared/mount';
import { Panel } from './panel';

mount(
  <Exporting>
    <Panel />
  </Exporting>,
);
