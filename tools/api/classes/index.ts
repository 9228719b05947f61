import { capabilityClass } from './capability';
import { channel } from './channel';
import { dataSourceClass } from './data-source';
import type { ApiSpec } from './model';
import { omissions } from './omissions';
import { portClass } from './port';
import { request } from './request';
import { route } from './route';
import { session } from './session';
import { simulator } from './simulator';

/** The inventory of the API. */
export const api: ApiSpec = {
	classes: [
		session,
		route,
		portClass,
		dataSourceClass,
		channel,
		capabilityClass,
		request,
		simulator,
	],
	omitted: omissions,
};
