import { mount } from '../shared/mount';
import { Settings } from './settings';

mount(<Settings />);
