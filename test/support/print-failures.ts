import { failuresTable } from './failures-table';

console.log(`## Failures\n\n${failuresTable()}`);
