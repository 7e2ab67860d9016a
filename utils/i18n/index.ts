export { chooseLanguage, LANGUAGES, type Language, type LanguageSetting } from './language';
export {
  createTranslator,
  type Message,
  type MessageKey,
  type MessageValues,
  type Translator,
} from './translator';
