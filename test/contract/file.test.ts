import { contract } from './contract';
import { openFile } from './open-file';

contract('a file', openFile);
