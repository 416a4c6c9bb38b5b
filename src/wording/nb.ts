import { about, coverage, report } from './nb/about.ts';
import { across, map, compare } from './nb/across.ts';
import { backlinks, strength, voices } from './nb/evidence.ts';
import { bridge } from './nb/bridge.ts';
import { cite } from './nb/cite.ts';
import { data, download } from './nb/open-data.ts';
import { fact } from './nb/fact.ts';
import { feed, share, embed } from './nb/sharing.ts';
import { filter } from './nb/filter.ts';
import { frame } from './nb/frame.ts';
import { home } from './nb/home.ts';
import { matrix } from './nb/matrix.ts';
import { method } from './nb/method.ts';
import { note } from './nb/note.ts';
import { quote } from './nb/quote.ts';
import { readingList } from './nb/reading-list.ts';
import { reference } from './nb/reference.ts';
import { search, arrival } from './nb/search.ts';
import { searchDialog } from './nb/search-dialog.ts';
import { study } from './nb/study.ts';
import { terms } from './nb/terms.ts';
import { theme } from './nb/theme.ts';
import { theory } from './nb/theory.ts';
import { thesis } from './nb/thesis.ts';

/** Interface texts in bokmål: the source of truth. `{name}` marks a place for a value. */
export const nb = {
  ...frame,
  ...terms,
  home,
  thesis,
  study,
  theme,
  quote,
  theory,
  reference,
  cite,
  backlinks,
  strength,
  voices,
  search,
  searchDialog,
  arrival,
  across,
  map,
  compare,
  bridge,
  note,
  fact,
  method,
  filter,
  matrix,
  readingList,
  about,
  coverage,
  report,
  data,
  download,
  feed,
  share,
  embed,
};
