/** The picture that links to a page are shown with. */
export interface SocialImage {
  address: string;
  /** What stands on it. */
  alt: string;
}

/** Its size in pixels, as the sites that show links want it. */
export const imageSize = { width: 1200, height: 630 } as const;
