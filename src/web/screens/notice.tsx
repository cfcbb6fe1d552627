import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  type MessageBarProps,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';

interface Action {
  readonly text: string;
  readonly act: () => void;
}

/** Something to be said, with what she can do about it. */
export function Notice({
  intent,
  text,
  actions = [],
  close,
}: {
  readonly intent: NonNullable<MessageBarProps['intent']>;
  readonly text: string;
  readonly actions?: readonly Action[];
  readonly close?: Action;
}): ReactElement {
  return (
    <MessageBar
      intent={intent}
      layout={actions.length > 0 ? 'multiline' : 'auto'}
      politeness={intent === 'error' ? 'assertive' : 'polite'}
    >
      <MessageBarBody>{text}</MessageBarBody>
      <MessageBarActions {...(close && { containerAction: closeButton(close) })}>
        {actions.map(({ text: label, act }) => (
          <Button key={label} size="small" onClick={act}>
            {label}
          </Button>
        ))}
      </MessageBarActions>
    </MessageBar>
  );
}

const closeButton = ({ text, act }: Action): ReactElement => (
  <Button appearance="transparent" size="small" aria-label={text} onClick={act}>
    ✕
  </Button>
);
