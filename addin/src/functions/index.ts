import { functions } from './registry';
import { hostFunction } from './host/host-function';

// https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json#associating-function-names-with-json-metadata
for (const [id, f] of Object.entries(functions)) CustomFunctions.associate(id, hostFunction(f));
