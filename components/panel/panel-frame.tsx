import type { ReactNode, Ref } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { IconButton } from '../basics/button';
import { useTranslator } from '../basics/language';
import './panel-frame.css';

export type PanelView = 'letter' | 'notebook';

interface PanelFrameProps {
  view: PanelView;
  onView: (view: PanelView) => void;
  onSettings: () => void;
  /** The tab of the notebook, for whoever leads the keyboard back there. */
  notebookTab?: Ref<HTMLDivElement>;
  /** What stands beside the way to the settings. */
  tools?: ReactNode;
  /** What stands above both views; null when there is nothing to say. */
  notice: ReactNode;
  letter: ReactNode;
  notebook: ReactNode;
  /** What happened just now; floats at the lower edge. */
  toast: ReactNode;
}

/** The frame of the side panel: its name, its two views, and where messages appear. */
export function PanelFrame(props: PanelFrameProps) {
  const { view, onView, onSettings, notebookTab, tools, notice, letter, notebook, toast } = props;
  const t = useTranslator();
  return (
    <div className="panel-frame">
      <Tabs selectedKey={view} onSelectionChange={(key) => onView(key === 'letter' ? 'letter' : 'notebook')}>
        <header>
          <div className="panel-name">
            <img src="/icon/48.png" alt="" width="20" height="20" />
            <h1>{t('panel.name')}</h1>
            {tools}
            <IconButton icon="settings" label={t('panel.settings')} onClick={onSettings} />
          </div>
          <TabList aria-label={t('panel.tabs')} className="panel-tabs">
            <Tab id="letter">{t('panel.letter')}</Tab>
            <Tab id="notebook" ref={notebookTab ?? null}>
              {t('panel.notebook')}
            </Tab>
          </TabList>
        </header>
        <main>
          {notice}
          <TabPanel id="letter">{letter}</TabPanel>
          <TabPanel id="notebook">{notebook}</TabPanel>
        </main>
      </Tabs>
      <div className="panel-toast">{toast}</div>
    </div>
  );
}
