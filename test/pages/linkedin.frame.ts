import { handOutOfFrame } from './framed';

handOutOfFrame();
