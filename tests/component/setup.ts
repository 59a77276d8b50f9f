import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

afterEach(cleanup);

// Nor does anything move in it.
Document.prototype.getAnimations = () => [];

// jsdom has no canvas and says so at every call; axe asks for one and does without.
HTMLCanvasElement.prototype.getContext = () => null;
