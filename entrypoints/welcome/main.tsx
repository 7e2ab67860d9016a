import { mount } from '../shared/mount';
import '../page.content/page.css';
import { Welcome } from './welcome';

mount(<Welcome />);
