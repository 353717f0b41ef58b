/** The part of the toolkit that is used; loaded lazily so that the command line never pays for it. */
export { error, getInput, notice, setOutput, setSecret, warning } from '@actions/core';
