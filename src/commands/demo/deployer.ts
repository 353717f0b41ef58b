import type { Clock } from '../../core/index.ts';
import { readPin } from '../../pins/index.ts';
import type { DemoRepository } from './repository.ts';
import type { DemoService } from './service.ts';
import { MANIFEST } from './stage.ts';

const POLL_MS = 250;
const ROLL_OUT_MS = 400;

/** Deploys whatever digest the manifest on the remote's main pins, like any GitOps controller. */
export class DemoDeployer {
  readonly #repository: DemoRepository;
  readonly #service: DemoService;
  readonly #clock: Clock;
  readonly #abort = new AbortController();
  #loop: Promise<void> = Promise.resolve();

  constructor(repository: DemoRepository, service: DemoService, clock: Clock) {
    this.#repository = repository;
    this.#service = service;
    this.#clock = clock;
  }

  start(): void {
    this.#loop = this.#run().catch(() => undefined);
  }

  async stop(): Promise<void> {
    this.#abort.abort(new Error('the demo is over'));
    await this.#loop;
  }

  async #run(): Promise<void> {
    while (!this.#abort.signal.aborted) {
      const bytes = new TextEncoder().encode(await this.#repository.deployed(MANIFEST));
      const digest = readPin(MANIFEST, bytes, { locator: 'kustomize', image: 'ranking-api' }).digest;
      if (digest !== undefined && digest !== this.#service.digest) {
        await this.#clock.sleep(ROLL_OUT_MS, this.#abort.signal);
        this.#service.deploy(digest);
      }
      await this.#clock.sleep(POLL_MS, this.#abort.signal);
    }
  }
}
