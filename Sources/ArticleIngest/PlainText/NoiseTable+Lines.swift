/// Lines that are noise as a whole.
extension NoiseTable {
  /// A leading `~` marks a weak pattern.
  static let wholeLines: [(Noise, String)] = [
    (
      .sharing,
      """
      share page | close panel | about sharing | ~like | ~gift | ~follow | ~bookmarked |
      article bookmarked | ~follow this author | share | share this | share this article | share this story | share this post |
      share this page | share this news | share article | share story | share full article |
      share options | share via | share with friends | sharing | tweet | tweet this | pin it |
      email this article | e-mail this article | print this article | print this page | print article | ~give | listen to this story | ~email |
      ~e-mail | ~print | copy link | copy url | copy link to article | link copied |
      link copied to clipboard | ~save | save article | save this article | save for later |
      bookmark | gift this article | give this article | follow us | listen to this article |
      listen to article | listen to story | ~listen | listen * #:# | listen #:# | listen - #:# | ~play | font size | text size |
      resize text | a a a | join the conversation | add to favorites | send to a friend
      """
    ),
    (
      .readMore,
      """
      read more | ~more | ~see also | see more | view more | show more | load more | related |
      related articles | related article | related stories | related story | related news |
      related content | related topics | related posts | related coverage | related links |
      related video | related videos | recommended | recommended for you | recommended stories |
      recommended reading | recommended articles | you may also like | you might also like |
      you may like | more stories | more news | more on this story | more on this topic |
      more by this author | more from this author | more articles by this reporter | more articles by this author | other articles by this reporter | more stories by this author | all articles by this author | ~summary | most read | most viewed | most popular | most shared | popular | popular stories |
      trending | trending now | trending stories | top stories | latest news | latest stories |
      headlines | editor's picks | editors' picks | editor's choice | don't miss | must read |
      must reads | continue reading | keep reading | read full story | read the full story |
      read full article | read the full article | full story | next article | previous article |
      next story | previous story | up next | read next | what to read next | story continues |
      in other news | in case you missed it | from around the web | around the web |
      sponsored links | watch more | watch live | ~watch | ~video
      """
    ),
    (
      .advertising,
      """
      advertisement | advertisements | advertising | advertisment | ~ad | ~ads | sponsored |
      sponsored content | sponsored by | sponsor message | paid content | paid post | promoted |
      promoted content | partner content | scroll to continue | skip advertisement | skip ad |
      ad feedback | video ad feedback | advertisement # | report this ad | remove ads | story continues below |
      story continues below advertisement | story continues below this ad |
      story continues after advertisement | article continues below |
      article continues below advertisement | article continues below this ad |
      article continues after advertisement | article continues after ad |
      continue reading below advertisement | content continues below | ~werbung | ~anzeige |
      ~publicité | ~publicidad | ~pubblicità | ~реклама | ~광고
      """
    ),
    (
      .newsletter,
      """
      subscribe | subscribe now | subscribe today | subscribe here | sign up | sign up now | sign up here |
      sign in | log in | login | register | register now | create account | create an account |
      create free account | newsletter | newsletters | daily newsletter | newsletter sign-up |
      newsletter signup | become a member | support our journalism | support us | donate |
      donate now | download the app | get the app | your email address |
      thank you for subscribing
      """
    ),
    (
      .cookies,
      """
      cookie policy | cookie settings | cookie preferences | manage cookies |
      manage preferences | accept | accept all | accept cookies | accept all cookies |
      reject all | i agree | privacy policy | privacy notice | terms of use | terms of service |
      terms and conditions | terms & conditions
      """
    ),
    (
      .copyright,
      """
      all rights reserved | copyright | copyright # | purchase licensing rights
      """
    ),
    (
      .comments,
      """
      # comments | # comment | comments # | comments (# | comment (# | ~comments | ~comment |
      leave a comment | leave a reply | post a comment | post comment | add a comment |
      add comment | write a comment | view comments | view all comments | view # comments |
      show comments | show # comments | see comments | read comments | join the discussion |
      be the first to comment | no comments | no comments yet | comments are closed |
      comments closed | # replies | # responses
      """
    ),
    (
      .counter,
      """
      published | published on | published by | updated | updated on | posted | posted on | last updated | last modified | last updated ago | updated ago |
      updated # years ago | updated # year ago | updated # months ago | last updated # years ago |
      # years ago | # year ago | # months ago | # month ago | ~today | ~yesterday |
      # min read | # mins read | # min. read | # minute read | # minutes read |
      # minutes to read | #-minute read | #-min read | #-minute listen | # min listen | #:# - source | # min | # mins | min read |
      read time # min | read time: # min | read time: # mins | read time: # minutes |
      reading time # min | reading time: # min | reading time: # mins |
      reading time: # minutes | reading time: # minute | # words | # views | # view | # shares |
      # share | # likes | # like | # retweets | # reads | views: # | views # | hits: # |
      # hours ago | # hour ago | # hrs ago | # minutes ago | # mins ago | # min ago |
      # days ago | # day ago | # weeks ago | an hour ago | a day ago | just now |
      updated # hours ago | updated # hour ago | updated # minutes ago | updated # mins ago |
      updated # days ago | published # hours ago | published # hour ago |
      published # minutes ago | published # days ago | posted # hours ago |
      posted # minutes ago | posted # days ago | # of # | #/# | # / # | # photos | # images |
      image # of # | photo # of # | picture # of # | slide # of # | page # of # | #:# |
      #:# / #:#
      """
    ),
    (
      .navigation,
      """
      ~home | ~menu | ~search | ~close | ~next | ~previous | ~prev | ~back | ~sections | ~top |
      ~navigation | ~news | ~key points | ~key takeaways | japanese version | english version | korean version |
      chinese version | ~download | ~transcript | enlarge this image | article content | skip to main content | skip to content | skip to navigation |
      skip to footer | back to top | back to home | go to top | return to top | open menu |
      toggle navigation | main menu | view gallery | view photos | view # photos |
      photo gallery | open image in gallery | view image in fullscreen | enlarge image |
      hide caption | toggle caption | show caption | close this dialog |
      this is a modal window | loading | please wait | ~about us | ~contact us |
      ~advertise with us | ~careers | ~sitemap
      """
    ),
    (
      .credit,
      """
      getty images | afp/getty images | ~file photo | ~photo | ~photos | ~image | ~caption |
      ap photo | reuters photo | photo by reuters | photo by afp | yonhap photo | photo/yonhap |
      photo - reuters | afp photo | courtesy photo | stock photo
      """
    ),
    (
      .desk,
      """
      for immediate release | for release | immediate release | with agency inputs | with agencies inputs | with inputs from agencies | with input from agencies | inputs from agencies |
      ~foto | ~vídeo | ~video | foto) (vídeo | foto) (video | foto) (vídeo) (infografía | -more- | more to follow | more to come | notebook | notizblock
      """
    ),
    (
      .end,
      """
      end | enditem | ~ends | -# | end of story | end of article
      """
    ),
    (
      .tags,
      """
      ~tags | ~topics | ~keywords
      """
    ),
  ]
}
