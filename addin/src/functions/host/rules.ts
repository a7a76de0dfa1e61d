export { checkLedger } from '@zhaoshang/core';
