import type { Rule } from '../../core/index.ts';
import { textOf } from '../rule-text.ts';

export const NOT_RUN: Rule = {
  id: 'contract/not-run',
  severity: 'warning',
  title: 'A data contract is configured but not checked',
  why: 'A contract that nobody checks holds nothing; a green check must not suggest otherwise.',
  fix: 'Check the contract with another tool for now, or take the entry out of the configuration.',
  message: (data) => `the contract ${textOf(data, 'contract')} is not checked by this version`,
};

export const RULES: readonly Rule[] = [NOT_RUN];
