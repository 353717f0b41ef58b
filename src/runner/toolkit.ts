/** The part of the toolkit that is used; loaded lazily so that the command line never pays for it. */
export { endGroup, error, getInput, notice, setOutput, setSecret, startGroup, warning } from '@actions/core';
