/** What is bundled of the language service. */
export { registerLogger, validate } from '@actions/languageservice';
