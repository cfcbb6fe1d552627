import { contract } from './contract';
import { closeExcel, openInExcel } from './open-excel';
import { specials } from './specials';

jest.setTimeout(60_000);
afterEach(closeExcel);

contract('Excel', openInExcel);
specials('Excel', openInExcel);
