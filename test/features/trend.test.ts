import assert from 'node:assert/strict';
import { validateXML } from 'xmllint-wasm';
import { pictureColors } from '../../server/src/features/hover/trend.ts';
import { hoverAt } from '../../server/src/features/hover.ts';
import { notedSnapshot } from '../support/snapshot.ts';

/** A metric with a value at each meeting, a month apart. */
function values(first: string, more: readonly string[], clauses = 'target 20% by March 2024'): string {
  const dates = ['2023-01-10', '2023-02-10', '2023-03-10', '2023-04-10', '2023-05-10'];
  return [`{metric #ra|>te now ${first}, ${clauses}}`, ...more.map((value) => `{#rate now ${value}}`)]
    .map((tag, index) => `//- ${dates[index]}.minutes\nIt was so.${tag}`)
    .join('\n');
}

/** The picture a hover shows, and the words that stand for it; undefined where it shows none. */
function pictureIn(
  notation: string,
): { readonly alt: string; readonly address: string; readonly svg: string } | undefined {
  const { snapshot, minutes, offset } = notedSnapshot(notation, { rules: [] });
  const markdown = hoverAt(snapshot, minutes, offset, { images: true })?.markdown ?? '';
  const [, alt = '', address = ''] = /!\[(.*)\]\((.*)\)/u.exec(markdown) ?? [];
  return address === '' ? undefined : { alt, address, svg: decodeURIComponent(address.replace(/^[^,]*,/u, '')) };
}

/** WCAG 2.2: the contrast of two colours, from 1 to 21. */
function contrast(one: string, other: string): number {
  const luminance = (color: string) =>
    [0.2126, 0.7152, 0.0722].reduce((sum, weight, index) => {
      const part = Number.parseInt(color.slice(1 + index * 2, 3 + index * 2), 16) / 255;
      return sum + weight * (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    }, 0);
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((less, more) => less - more);
  return (high + 0.05) / (low + 0.05);
}

describe('The picture of a trend', () => {
  it('is an SVG picture in an address that Markdown takes as it is', async () => {
    const picture = pictureIn(values('34.6%', ['36%', '30%']));
    assert.match(picture?.address ?? '', /^data:image\/svg\+xml,[\w%.~-]+$/u);
    const { valid, errors } = await validateXML({
      xml: [{ fileName: 'trend.svg', contents: picture?.svg ?? '' }],
      normalization: 'c14n',
    });
    assert.ok(valid, JSON.stringify(errors));
  });

  it('has words that say the same', () => {
    assert.equal(
      pictureIn(values('34.6%', ['36%', '30%']))?.alt,
      '3 values, from 34.6% (10 January 2023) to 30%; lowest 30%, highest 36%',
    );
  });

  it('has a dot for each value, the last the largest, and a dashed line at the target', () => {
    const { svg = '' } = pictureIn(values('34.6%', ['36%', '30%'])) ?? {};
    assert.deepEqual(
      [...svg.matchAll(/<circle [^>]*r="(\d)"/gu)].map(([, radius]) => radius),
      ['2', '2', '4'],
    );
    assert.equal([...svg.matchAll(/stroke-dasharray/gu)].length, 1);
  });

  it('has no line at a target that cannot be compared', () => {
    const { svg = '' } = pictureIn(values('34.6%', ['36%'], 'target 9 posts')) ?? {};
    assert.ok(!svg.includes('stroke-dasharray'));
  });

  it('stays inside its edges, even where nothing moves', () => {
    for (const notation of [values('5%', ['5%', '5%']), values('-3%', ['900%']), values('5%', ['5%'], 'target 5%')]) {
      const { svg = '' } = pictureIn(notation) ?? {};
      const [, points = ''] = /points="([^"]*)"/u.exec(svg) ?? [];
      for (const point of points.split(' ')) {
        const [across = -1, down = -1] = point.split(',').map(Number);
        assert.ok(across >= 0 && across <= 240 && down >= 0 && down <= 56, `${point} of ${svg}`);
      }
    }
  });

  it('is there only where there are two values of one measure', () => {
    assert.equal(pictureIn(values('5%', [])), undefined);
    assert.equal(pictureIn(values('5%', ['9 posts'])), undefined);
  });

  it('is seen on white and on black', () => {
    for (const color of Object.values(pictureColors))
      for (const ground of ['#ffffff', '#1e1e1e', '#000000'])
        assert.ok(contrast(color, ground) >= 3, `${color} on ${ground}: ${contrast(color, ground)}`);
  });
});
