import { expect, test } from '@playwright/test';

// Without a Chinese font every character is the same box, and no picture of a Chinese page proves
// anything (ruling 30).
test('面 and 肌 are drawn as different characters', async ({ page }) => {
  await page.setContent('<p lang="zh-Hans">面</p><p lang="zh-Hans">肌</p>');
  const draw = (index: number) => page.getByRole('paragraph').nth(index).screenshot();
  const [face, muscle, faceAgain] = [await draw(0), await draw(1), await draw(0)];
  expect(face.equals(muscle)).toBe(false);
  expect(face.equals(faceAgain)).toBe(true);
});
