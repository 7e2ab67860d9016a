import type { ButtonHTMLAttributes, Ref } from 'react';
import './button.css';
import { Icon, type IconName } from './icon';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `primary`: the one thing to do here. `plain`: an action among others, without a frame. */
  look?: 'primary' | 'secondary' | 'plain';
  icon?: IconName;
  ref?: Ref<HTMLButtonElement>;
}

/** A button with a text, and with an icon where that helps. */
export function Button({ look = 'secondary', icon, children, ...rest }: ButtonProps) {
  return (
    <button type="button" {...rest} className={`button button-${look}`}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children'> {
  icon: IconName;
  ref?: Ref<HTMLButtonElement>;
  /** What it does: its name for everybody who cannot see or guess the icon. */
  label: string;
}

/** A button that is an icon only. */
export function IconButton({ icon, label, ...rest }: IconButtonProps) {
  return (
    <button type="button" {...rest} className="icon-button" aria-label={label} title={label}>
      <Icon name={icon} />
    </button>
  );
}
