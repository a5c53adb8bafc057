import type { SiteRule } from './rule';

/** Systems of newspapers, many of which portals use too. */
export const pressRules: readonly SiteRule[] = [
  // VCCorp
  {
    detect: '.detail-content.afcbc-body, [data-role="content"].detail-content',
    body: '.detail-content.afcbc-body, .detail-content[data-role="content"]',
    category: '.detail-breadcrumb li:last-child a, [data-role="cate-name"].active',
    lead: '.detail-sapo, [data-role="sapo"]',
    authors: '.detail-author, .author-info .name',
    remove: '[type="RelatedNewsBox"], [type="RelatedOneNews"], #listNewsInContent, .tindnd',
    related: '.detail__related',
  },
  // ZCE
  {
    detect: '.cms-body, .zce-content-body',
    body: '.article__body.cms-body, .zce-content-body',
    lead: '.article__sapo.cms-desc, .cms-desc',
    authors: '.article__author .cms-author, .article__author',
    source: '.article__source',
    remove: '.ads_middle, [id^="adsWeb_"]',
  },
  // VnExpress
  {
    detect: 'article.fck_detail',
    body: 'article.fck_detail',
    lead: 'p.description',
    authors: 'p.author_mail',
    remove: '.box_category, .list-news',
    related: '.box-related, .list-news.hidden',
  },
  // Dân trí
  {
    detect: '#desktop-in-article[data-slot="content"], .singular-content',
    body: '#desktop-in-article[data-slot="content"], .singular-content',
    category: 'li:last-child > [data-content-name="article-breadcrumb"]',
    lead: 'h1[data-slot="title"] ~ h2, h2.singular-sapo',
    authors: 'a[href*="/tac-gia/"], .author-name',
  },
  // VietNamNet
  {
    detect: '.content-detail-title',
    body: '#maincontent',
    lead: 'h2.content-detail-sapo',
    authors: '.article-detail-author__info .name, .article-detail-author__info a',
    remove: '.vnn-template-noneditable, .articles-edit, .inner-article',
  },
  // MasterCMS
  {
    detect: '#content_detail_news, .MASTERCMS_TPL_TABLE',
    body: '#content_detail_news',
    lead: '.sapo_detail',
    authors: '.author-share-top a.author',
  },
];
