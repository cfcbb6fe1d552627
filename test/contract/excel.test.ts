import { contract } from './contract';
import { closeExcel, openInExcel } from './open-excel';
import { specials } from './specials';

afterEach(closeExcel);

contract('Excel', openInExcel);
specials('Excel', openInExcel);
