import type { ReactNode } from 'react';
import { Button } from '../../components/basics/button';
import { BackupSection } from '../../components/backup/backup-section';
import { ImportReport } from '../../components/backup/import-report';
import { LossNotice } from '../../components/backup/loss-notice';
import { ReminderNotice } from '../../components/backup/reminder-notice';
import { SnapshotList } from '../../components/backup/snapshot-list';
import { StorageFacts } from '../../components/backup/storage-facts';
import { CopyCitationContext } from '../../components/basics/copy-citation';
import { DossierView } from '../../components/dossier/dossier-view';
import { DropHint } from '../../components/basics/drop-hint';
import { EmptyState } from '../../components/basics/empty-state';
import { LetterView } from '../../components/letter/letter-view';
import { BinView } from '../../components/notebook/bin-view';
import { DraftList } from '../../components/notebook/draft-list';
import { ReadOnlyList } from '../../components/notebook/read-only-list';
import { Notice } from '../../components/basics/notice';
import { WhereaboutsContext } from '../../components/passage/passage-whereabouts-context';
import type { Whereabouts } from '../../utils/anchors/whereabouts';
import { NO_QUESTION } from '../../components/notebook/notebook-question';
import { PanelFrame, type PanelView } from '../../components/panel/panel-frame';
import type { PassageActions } from '../../components/passage/passage-actions';
import { UnreadFrames } from '../../components/letter/unread-frames';
import { SiteLinksSwitch } from '../../components/letter/site-links-switch';
import { ReadPage } from '../../components/letter/read-page';
import { OpenInReader } from '../../components/letter/open-in-reader';
import { CopiesSection } from '../../components/copies/copies-section';
import { LetterCopies } from '../../components/letter/letter-copies';
import { CopyNotices } from '../../components/reader/copy-notices';
import { FileFailureMessage } from '../../components/reader/file-failure';
import { FileLoadingMessage } from '../../components/reader/file-loading';
import { FindBar } from '../../components/reader/find-bar';
import { KeepCopy } from '../../components/reader/keep-copy';
import { LargeFileMessage } from '../../components/reader/large-file';
import { PageField } from '../../components/reader/page-field';
import { PasswordForm } from '../../components/reader/password-form';
import { ReaderToolbar } from '../../components/reader/reader-toolbar';
import { ZoomButtons } from '../../components/reader/zoom-buttons';
import { FilesSection } from '../../components/settings/files-section';
import { CitationSection } from '../../components/settings/citation-section';
import { LanguageSection } from '../../components/settings/language-section';
import { LettersSection } from '../../components/settings/letters-section';
import { LinksSection } from '../../components/settings/links-section';
import { NotebookSection } from '../../components/settings/notebook-section';
import { PermissionSection } from '../../components/settings/permission-section';
import { PracticeSection } from '../../components/settings/practice-section';
import { PrivacySection } from '../../components/settings/privacy-section';
import { ResetSection } from '../../components/settings/reset-section';
import { SettingsView } from '../../components/settings/settings-view';
import { ShortcutSection } from '../../components/settings/shortcut-section';
import { Toast } from '../../components/basics/toast';
import { WelcomeView } from '../../components/welcome/welcome-view';
import { notebook } from '../dom/components/notebook';
import { ExportContext, type ExportScope } from '../../components/export/export-context';
import { ExportDialog, type ExportState } from '../../components/export/export-dialog';
import { passageActions } from '../dom/components/render';
import { metLetter, page, snippet } from '../dom/components/samples';
import { readDossier } from '../../utils/dossier/dossier';
import type { CopyActions } from '../../components/copies/copy-actions';
import type { FileCopy } from '../../utils/files/copies/types';
import type { Letter } from '../../utils/notebook/types';
import { importPlan, snapshot } from '../dom/components/backups';

/** A state of the interface that is looked at as a whole. */
export interface Story {
  name: string;
  content: ReactNode;
  actions?: PassageActions;
}

const nothing = () => {};
const later = async () => {};

function panel(view: PanelView, content: ReactNode, more: { notice?: ReactNode; toast?: ReactNode } = {}) {
  return (
    <ExportContext value={nothing}>
      <CopyCitationContext value={nothing}>
        <PanelFrame
          view={view}
          onView={nothing}
          onSettings={nothing}
          notice={more.notice ?? null}
          letter={content}
          notebook={content}
          toast={more.toast ?? null}
        />
      </CopyCitationContext>
    </ExportContext>
  );
}

const copies: FileCopy[] = ['a', 'b'].map((digit) => ({
  sha256: digit.repeat(64),
  addresses: ['https://open.overheid.nl/documenten/1a2b/file'],
  title: `Beantwoording vragen over het toezicht op de jeugdbescherming in 2025, deel ${digit}`,
  kind: 'pdf',
  size: 1_234_567,
  keptAt: '2026-11-22T10:00:00.000Z',
}));
const copyActions: CopyActions = { save: nothing, remove: nothing, problem: 'notThere' };

const passages = [1, 2, 3].map((number) => ({
  snippet: snippet(number),
  matches: [{ field: 'quote' as const, index: 0, ranges: [[12, 21]] as [number, number][] }],
}));

const tags = ['asiel', 'EU', 'gezinsmigratie', 'een-label-zonder-enige-ruimte-om-af-te-breken'].map(
  (tag) => ({
    tag,
    count: 2,
  }),
);
const FILTERS =
  'informele tag:asiel -tag:een-label-zonder-enige-ruimte-om-af-te-breken van:"Justitie en Veiligheid" na:2018';

const scopes: ExportScope[] = [
  { kind: 'dossier', name: 'dossier-30573', title: 'Dossier 30\u00A0573', count: 12 },
  { kind: 'notebook', name: 'notebook', title: 'Notebook', count: 1200 },
].map((scope) => ({
  ...scope,
  kind: scope.kind as ExportScope['kind'],
  passages: async () => 'all' as const,
}));

function exporting(state: ExportState, offered = scopes) {
  return (
    <>
      {panel('notebook', notebook({ passages, tags }))}
      <ExportDialog scopes={offered} state={state} onStart={nothing} onCopy={nothing} onClose={nothing} />
    </>
  );
}

const editing = passageActions({
  drafts: new Map([[snippet(1).id, { note: 'Half a thought', tags: 'asiel', base: snippet(1) }]]),
});

/** Somebody else saved while this was being typed. */
const contested = passageActions({
  drafts: new Map([
    [
      snippet(1).id,
      {
        note: 'Mijn lezing: de inzet blijft gelijk.',
        tags: 'asiel',
        base: { revision: 0, note: 'Samen begonnen', tags: ['asiel'] },
      },
    ],
  ]),
});

const SENTENCE = 'De staatssecretaris informeert de Kamer vóór 1 juli 2018 over de uitkomsten.';
const place = (start: number, before: string, after: string) => ({
  start,
  end: start + SENTENCE.length,
  before,
  words: SENTENCE,
  after,
});
/** What can become of a passage, one of each. */
const whereabouts: Whereabouts[] = [
  {
    id: snippet(1).id,
    verdict: 'changed',
    difference: [
      { kind: 'same', text: 'De staatssecretaris informeert de Kamer vóór' },
      { kind: 'gone', text: '1 juli 2018' },
      { kind: 'new', text: '1 september 2018' },
      { kind: 'same', text: 'over de uitkomsten.' },
    ],
  },
  {
    id: snippet(2).id,
    verdict: 'ambiguous',
    candidates: [
      place(100, 'Het kabinet hecht aan een gezamenlijke aanpak. ', ' De onderhandelingen gaan voort'),
      place(900, 'Bijlage 1. Samenvatting van de inzet per lidstaat ', ' Nederland steunt dit'),
    ],
  },
  { id: snippet(3).id, verdict: 'lost' },
];
const lost = snippet(3, {
  quote: SENTENCE,
  anchor: {
    quote: {
      type: 'TextQuoteSelector',
      exact: SENTENCE,
      prefix: 'Tijdens de informele bijeenkomst is hierover gesproken. ',
      suffix: ' De Kamer ontvangt daarna een verslag.',
    },
    position: null,
  },
});

const deleted = [1, 2].map((number) => snippet(number, { deletedAt: '2026-11-10T10:00:00.000Z' }));
const binned = (inBin: typeof deleted) =>
  panel(
    'notebook',
    <BinView
      passages={inBin}
      now={new Date('2026-11-22T10:00:00.000Z')}
      onBack={nothing}
      onRestore={nothing}
      onRemove={nothing}
      onEmpty={nothing}
    />,
  );

const unkept = [
  { note: 'Half af', tags: 'asiel, EU' },
  { note: '', tags: 'een-label-zonder-enige-ruimte-om-af-te-breken' },
].map((typed, number) => ({
  id: `draft-${number}`,
  ...typed,
  passage: { ...snippet(number), quote: number === 0 ? SENTENCE : snippet(number).quote },
  edited: null,
  createdAt: '2026-11-20T10:00:00.000Z',
  updatedAt: '2026-11-20T10:00:00.000Z',
  schema: 2,
}));

const practised = [1, 2].map((number) => ({
  snippet: snippet(number),
  matches: [{ field: 'quote' as const, index: 0, ranges: [[12, 21]] as [number, number][] }],
}));

function welcome(tried: boolean) {
  return (
    <WelcomeView
      done={{ jump: tried, keep: tried, find: tried }}
      letter={null}
      onSelect={nothing}
      query={tried ? 'informele' : ''}
      onQuery={nothing}
      notes={tried ? practised : []}
      total={tried ? practised.length : 0}
      onShow={nothing}
      onClear={nothing}
      lettersUrl="https://www.tweedekamer.nl/kamerstukken/brieven_regering"
      onSkip={nothing}
    />
  );
}

const met = [
  metLetter(1, { ids: ['kst-30573-10'], date: '2010-11-02' }),
  metLetter(2, { ids: ['kst-30573-61'], date: '2011-03-16', references: ['kst-30573-10', 'kst-30573-48'] }),
  metLetter(3, {
    ids: ['kst-30573-64'],
    date: '2011-06-21',
    references: ['kst-30573-61', 'kst-30573-10', 'kst-19637-1385'],
  }),
  metLetter(4, { ids: ['2012D00007'], date: '2012-01-09', references: ['kst-30573-64'] }),
];
const ofSecond = snippet(7, { source: { ...snippet(7).source, ids: ['kst-30573-61'] } });

function dossier(letters: Letter[]) {
  return panel(
    'notebook',
    <DossierView
      dossier={readDossier('30573', letters, letters.length > 0 ? [ofSecond] : [])}
      title="Migratiebeleid"
      onBack={nothing}
      onCopy={nothing}
    />,
  );
}

const FILE = 'https://open.overheid.nl/documenten/1a2b3c4d-1111-2222-3333-444455556666/file';

export const STORIES: Story[] = [
  {
    name: 'the tools of the reader',
    content: (
      <>
        <ReaderToolbar
          title="Stand van zaken toezichtskaders"
          address={FILE}
          dark={false}
          onDark={nothing}
          isFinding
          onFind={nothing}
          onPrint={nothing}
          after={<KeepCopy isKept isBusy={false} onKeep={nothing} />}
          below={<FindBar onSearch={() => 0} onShow={nothing} onClose={nothing} />}
        >
          <PageField page={3} pages={120} onPage={nothing} />
          <ZoomButtons scale={1.25} fits onScale={nothing} />
        </ReaderToolbar>
        <CopyNotices
          shown={{ ...copies[0]!, because: 'not-found' }}
          older={copies[1]!}
          problem="full"
          address={FILE}
          onRetry={nothing}
          onOpenOlder={nothing}
        />
        <main>
          <p>De brief</p>
        </main>
      </>
    ),
  },
  {
    name: 'a file on its way to the reader',
    content: (
      <FileLoadingMessage
        address={FILE}
        progress={{ received: 1_200_000, total: 4_800_000 }}
        onCancel={nothing}
      />
    ),
  },
  {
    name: 'a file that the reader cannot show',
    content: <FileFailureMessage reason="old-word" address={FILE} onRetry={nothing} onFile={nothing} />,
  },
  {
    name: 'a file that is gone, and a copy of it',
    content: (
      <FileFailureMessage
        reason="not-found"
        address={FILE}
        copy={copies[0]!}
        onCopy={nothing}
        onRetry={nothing}
        onFile={nothing}
      />
    ),
  },
  {
    name: 'the copies of files',
    content: (
      <SettingsView>
        <CopiesSection copies={copies} actions={copyActions} />
        <LetterCopies copies={copies} actions={copyActions} />
      </SettingsView>
    ),
  },
  {
    name: 'a large file',
    content: (
      <LargeFileMessage
        address={FILE}
        progress={{ received: 2_000, total: 300_000_000 }}
        onAnswer={nothing}
      />
    ),
  },
  { name: 'a locked file', content: <PasswordForm wasWrong onPassword={nothing} /> },
  {
    name: 'the setting for files, and the offer in the panel',
    content: (
      <main>
        <h1>Kamernoot</h1>
        <FilesSection opens={false} onOpens={later} />
        <OpenInReader onOpen={nothing} />
      </main>
    ),
  },
  {
    name: 'a backup that is read',
    content: (
      <SettingsView>
        <BackupSection
          lastFileAt="2026-10-01T10:00:00.000Z"
          work={{ kind: 'comparing', done: 300, total: 1_000 }}
          outcome={{ kind: 'outdated' }}
          onSave={nothing}
          onOpen={nothing}
          onStop={nothing}
        >
          <ImportReport
            plan={importPlan()}
            choices={{ items: 2, settings: 1, kept: 3 }}
            busy={false}
            onImport={nothing}
            onCancel={nothing}
          />
          <SnapshotList snapshots={[snapshot(1), snapshot(2)]} disabled={false} onRestore={nothing} />
        </BackupSection>
      </SettingsView>
    ),
  },
  {
    name: 'a notebook that was cleared',
    content: panel('notebook', null, {
      notice: (
        <LossNotice
          loss={{ missing: 120, lastKnownAt: '2026-11-01T10:00:00.000Z' }}
          snapshot={snapshot(1)}
          onRestore={nothing}
          onAccept={nothing}
        />
      ),
    }),
  },
  {
    name: 'a reminder to save a file',
    content: panel('notebook', null, {
      notice: (
        <ReminderNotice reminder={{ passages: 40, lastFileAt: null }} onSave={nothing} onDismiss={nothing} />
      ),
    }),
  },
  {
    name: 'a letter',
    content: panel('letter', <LetterView page={page()} passages={[snippet(1)]} onShowReference={nothing} />),
  },
  { name: 'taking passages out', content: exporting({ status: 'choosing' }) },
  { name: 'taking one passage out, in vain', content: exporting({ status: 'failed' }, scopes.slice(0, 1)) },
  {
    name: 'a file made',
    content: exporting({ status: 'done', name: 'kamernoot-dossier-30573-2026-11-22-markdown.zip' }),
  },
  { name: 'a file being made', content: exporting({ status: 'running', done: 0.4 }) },
  {
    name: 'a page that is no letter',
    content: panel(
      'letter',
      <LetterView
        page={page({
          letter: { ...page().letter, isLetter: false, confidence: 'likely' },
          references: [],
          truncated: true,
          fileUrl: null,
        })}
        passages={[]}
        onShowReference={nothing}
      />,
    ),
  },
  {
    name: 'a page with a letter and its annex in frames',
    content: panel(
      'letter',
      <>
        <UnreadFrames
          frames={[
            {
              address: 'https://open.overheid.nl/documenten/1a2b/file',
              name: 'Bijlage-met-een-heel-lange-naam-zonder-enige-ruimte-om-af-te-breken.pdf',
              isFile: true,
            },
            { address: 'https://www.tweedekamer.nl/stuk', name: 'Brief van de minister', isFile: false },
            { address: null, name: '', isFile: false },
          ]}
        />
        <EmptyState title="No letter here" text="Open a letter." />
      </>,
    ),
  },
  {
    name: 'a page on another site',
    content: panel('letter', <EmptyState title="No letter here" text="Open a letter." />, {
      notice: <ReadPage onRead={async () => false} />,
    }),
  },
  {
    name: 'the switch for links on a site',
    content: panel('letter', <SiteLinksSwitch site="officielebekendmakingen.nl" wanted onWanted={nothing} />),
  },
  {
    name: 'words that are dragged over the notebook',
    content: panel('notebook', notebook({ passages }), { toast: <DropHint shown /> }),
  },
  { name: 'the notebook', content: panel('notebook', notebook({ passages, tags })) },
  { name: 'a search', content: panel('notebook', notebook({ passages, tags, query: FILTERS })) },
  {
    name: 'a search by letter while the notebook is made searchable',
    content: panel(
      'notebook',
      notebook({ passages, tags, query: 'informele', question: { grouping: 'letter' }, indexed: 0.3 }),
    ),
  },
  {
    name: 'passages by dossier',
    content: panel(
      'notebook',
      notebook({
        passages,
        question: { grouping: 'dossier' },
        groups: [
          { label: 'Dossier 30\u00A0573', dossier: '30573', count: 2 },
          { label: 'Dossier 36\u00A0410-XVI', dossier: '36410-XVI', count: 1 },
        ],
        dossierTitles: new Map([
          ['30573', 'Migratiebeleid'],
          [
            '36410-XVI',
            'Vaststelling van de begrotingsstaten van het Ministerie van Volksgezondheid, Welzijn en Sport (XVI) voor het jaar 2024',
          ],
        ]),
      }),
    ),
  },
  {
    name: 'saved searches',
    content: panel(
      'notebook',
      notebook({
        passages,
        saved: ['Migratie', 'een-zoekvraag-met-een-naam-zonder-enige-ruimte-om-af-te-breken'].map((name) => ({
          ...NO_QUESTION,
          name,
          query: 'tag:asiel',
        })),
      }),
    ),
  },
  {
    name: 'a search that finds nothing',
    content: panel(
      'notebook',
      notebook({
        passages: [],
        query: 'fregat tag:asiel',
        alternatives: [
          { query: 'tag:asiel', total: 12 },
          { query: 'een-woord-zonder-enige-ruimte-om-het-af-te-breken', total: 1 },
        ],
      }),
    ),
  },
  { name: 'an empty notebook', content: panel('notebook', notebook({ passages: [], kept: 0 })) },
  { name: 'a passage that is edited', content: panel('notebook', notebook({ passages })), actions: editing },
  {
    name: 'a passage that was deleted',
    content: panel('notebook', notebook({ passages }), {
      toast: <Toast message={{ text: 'Passage deleted', onUndo: nothing }} onClose={nothing} />,
    }),
  },
  {
    name: 'a note that was changed elsewhere',
    content: panel('notebook', notebook({ passages })),
    actions: contested,
  },
  {
    name: 'passages that are changed, ambiguous and lost',
    content: panel(
      'letter',
      <WhereaboutsContext
        value={{ byId: new Map(whereabouts.map((each) => [each.id, each])), show: nothing, choose: nothing }}
      >
        <LetterView
          page={page({ url: lost.source.url })}
          passages={[snippet(1), snippet(2), lost]}
          onShowReference={nothing}
        />
      </WhereaboutsContext>,
    ),
  },
  { name: 'the bin', content: binned(deleted) },
  { name: 'the empty bin', content: binned([]) },
  {
    name: 'what is not kept yet',
    content: panel(
      'notebook',
      <>
        <DraftList drafts={unkept} onResume={nothing} onKeep={nothing} onDrop={nothing} />
        {notebook({ passages })}
      </>,
    ),
  },
  {
    name: 'a notebook that can only be read',
    content: panel(
      'notebook',
      <ReadOnlyList
        passages={[1, 2].map((number) => ({ ...snippet(number), title: snippet(number).source.title }))}
      />,
      {
        notice: (
          <Notice tone="problem" text="The notebook could not be brought up to date.">
            <Button>Save a file…</Button>
          </Notice>
        ),
      },
    ),
  },
  {
    name: 'the settings',
    content: (
      <SettingsView>
        <LanguageSection language="auto" onLanguage={later} />
        <LinksSection
          links
          onLinks={later}
          sitesWithout={['officielebekendmakingen.nl', 'tweedekamer.nl']}
          onSite={later}
        />
        <CitationSection chosen="leidraad" onChoose={later} />
        <LettersSection remembers onRemembers={later} onForget={async () => 3} />
        <ShortcutSection
          shortcuts={[
            { description: 'Keep the selected passage', keys: 'Alt+Shift+K' },
            { description: 'Open the notebook', keys: '' },
          ]}
          onChange={nothing}
          plainKeys
          onPlainKeys={later}
        />
        <PracticeSection />
        <PrivacySection />
        <NotebookSection>
          <StorageFacts isProtected={false} usedBytes={12_400_000} />
        </NotebookSection>
        <PermissionSection />
        <ResetSection onReset={later} />
      </SettingsView>
    ),
  },
  { name: 'the first page', content: welcome(false) },
  { name: 'the first page, tried', content: welcome(true) },
  { name: 'a dossier as a picture', content: dossier(met) },
  {
    name: 'a dossier as a list',
    content: dossier([metLetter(2, { ids: ['kst-30573-61'], references: ['kst-19637-1385'] })]),
  },
  { name: 'a dossier that nothing is known of', content: dossier([]) },
];
