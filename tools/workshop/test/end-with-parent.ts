import { endWithParent } from '../end-with-parent';

// Mocha loads this file before the tests.
endWithParent();
